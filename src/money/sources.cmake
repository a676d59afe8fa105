target_sources(writ PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/book.cpp
    ${CMAKE_CURRENT_LIST_DIR}/capitals.cpp
    ${CMAKE_CURRENT_LIST_DIR}/delay.cpp
    ${CMAKE_CURRENT_LIST_DIR}/distribution.cpp
    ${CMAKE_CURRENT_LIST_DIR}/exact.cpp
    ${CMAKE_CURRENT_LIST_DIR}/ledger.cpp
    ${CMAKE_CURRENT_LIST_DIR}/money.cpp
    ${CMAKE_CURRENT_LIST_DIR}/questions.cpp
    ${CMAKE_CURRENT_LIST_DIR}/schedule.cpp)
