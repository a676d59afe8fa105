target_sources(writ PRIVATE
)
