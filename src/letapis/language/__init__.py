"""Data of languages: words, endings, name tables. Nothing above knows a language's words."""
