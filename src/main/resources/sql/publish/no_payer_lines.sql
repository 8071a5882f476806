delete from ledger.payer_line
