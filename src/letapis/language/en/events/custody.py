"""The words for where people are held, as rows of several tables name them."""

CUSTODY = "custody|detention|jail|prison|arrest|cell|lock-up|lockup|remand|gaol"
