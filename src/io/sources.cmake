target_sources(writ_io PRIVATE
)
