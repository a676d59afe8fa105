target_sources(writ PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/exact.cpp
    ${CMAKE_CURRENT_LIST_DIR}/ledger.cpp
    ${CMAKE_CURRENT_LIST_DIR}/money.cpp)
