"""Settings to concrete ledger, fetcher and reader: the one place that names them."""
