target_sources(writ_test_casefile PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/case_number.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/entry.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/file_data.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/lineage.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/vocabulary.test.cpp)
