target_sources(writ_cli PRIVATE
)
