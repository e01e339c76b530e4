"""The HTTP side: application, routes, problem documents, limits and admission."""
