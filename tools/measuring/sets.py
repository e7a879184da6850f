"""All development sets, in the order in which they are shown."""

from measuring import golds, indiapolice, m2e2, newsdates, plv, polnear, rams, recognizers, wikievents, wikiwars
from measuring.records import DataSet

ALL: tuple[DataSet, ...] = (
    golds.REFERENCE,
    golds.EXAMPLES,
    golds.REPORTS,
    golds.LATER,
    wikievents.SET,
    rams.SET,
    m2e2.SET,
    indiapolice.SET,
    plv.SET,
    polnear.SET,
    newsdates.SET,
    recognizers.SET,
    wikiwars.SET,
)

BY_NAME = {data_set.name: data_set for data_set in ALL}
