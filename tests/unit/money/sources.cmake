target_sources(writ_test_money PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/capitals.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/delay.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/distribution.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/exact.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/fees.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/ledger.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/money.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/questions.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/random_ledgers.test.cpp)
