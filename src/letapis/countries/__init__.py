"""What is known of countries, as data with dates: laws, places of custody, agencies, courts, outlets, places.

Loaded at first use. `README.md` beside this file says how a country is added.
"""

from letapis.countries.load import (
    agencies,
    countries,
    country_of,
    courts,
    facilities,
    laws,
    outlets,
    places,
    rights_groups,
)
from letapis.countries.records import (
    Agency,
    Article,
    Code,
    Country,
    Court,
    Facility,
    Laws,
    Named,
    Outlet,
    Place,
    RightsGroup,
)

__all__ = [
    "Agency",
    "Article",
    "Code",
    "Country",
    "Court",
    "Facility",
    "Laws",
    "Named",
    "Outlet",
    "Place",
    "RightsGroup",
    "agencies",
    "countries",
    "country_of",
    "courts",
    "facilities",
    "laws",
    "outlets",
    "places",
    "rights_groups",
]
