"""Data of countries: laws, facilities, courts, outlets, with the dates between which they hold."""
