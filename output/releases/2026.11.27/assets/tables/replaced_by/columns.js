evledger.column("replaced_by","dataset",{"values":["events"],"width":1,"codes":"AQ=="});
evledger.column("replaced_by","old_id",{"values":["47d5d058f886aa8e"],"width":1,"codes":"AQ=="});
evledger.column("replaced_by","new_id",{"values":["97af49f503949a38"],"width":1,"codes":"AQ=="});
evledger.column("replaced_by","since",{"values":["2024.03.27"],"width":1,"codes":"AQ=="});
evledger.column("replaced_by","reason",{"values":["another article tells the same event more exactly"],"width":1,"codes":"AQ=="});
evledger.column("replaced_by","marks",{"values":[""],"width":1,"codes":"AQ=="});
