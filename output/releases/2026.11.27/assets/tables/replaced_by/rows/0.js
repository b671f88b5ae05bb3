evledger.rows("replaced_by",0,[["events"],["47d5d058f886aa8e"],["97af49f503949a38"],["2024.03.27"],["another article tells the same event more exactly"],[""],[null]]);
