evledger.keys(0,[""]);
