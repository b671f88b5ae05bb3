evledger.column("replaced_by","dataset",{"values":["events"],"width":1,"codes":"AQE="});
evledger.column("replaced_by","old_id",{"values":["47d5d058f886aa8e","92f588005a501708"],"width":1,"codes":"AQI="});
evledger.column("replaced_by","new_id",{"values":["4ed8d5b93fbfc7e7","97af49f503949a38"],"width":1,"codes":"AgE="});
evledger.column("replaced_by","since",{"values":["2024.03.27","2025.02.10"],"width":1,"codes":"AQI="});
evledger.column("replaced_by","reason",{"values":["another article tells the same event more exactly"],"width":1,"codes":"AQE="});
evledger.column("replaced_by","marks",{"values":[""],"width":1,"codes":"AQE="});
