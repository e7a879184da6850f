"""The words that the catalogues are written in; a new word is a decision."""

OUTLET_KINDS = frozenset({"outlet", "state_media"})
FACILITY_KINDS = frozenset(
    {
        "remand_prison",
        "detention_centre",
        "prison",
        "colony",
        "womens_colony",
        "open_facility",
        "labour_camp",
        "hospital",
        "camp",
    }
)
AGENCY_KINDS = frozenset(
    {
        "security_service",
        "police",
        "ministry",
        "prosecutor",
        "investigator",
        "border_guard",
        "prison_service",
        "presidency",
        "regulator",
        "military",
        "international",
    }
)
PLACE_KINDS = frozenset({"city", "town", "village", "district", "region"})
