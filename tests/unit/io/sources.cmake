target_sources(writ_test_io PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/assessment.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/calendar_csv.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/corpus.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/errors.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/law.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/round_trip.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/schema.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/vocabulary.test.cpp
)
# The reader of single entries is inside: whole files would need a lifecycle for every fact.
target_include_directories(writ_test_io PRIVATE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/tests/fuzz")
