# writ_add_case_tests(DIR [PREFIX name] [LABELS label…])
#
# Makes each case file DIR/*.json a test `<name>.<file name without .json>`, which passes when every one
# of its `expect` blocks holds under the built-in law. A file that expects nothing fails: a test that
# cannot fail is none. A folder without a case file is an error; a file that comes later is noticed by the
# next build. PREFIX is the folder's name unless given.
#
# The tests run the `writ` command; where it was not built, a small program with the same answer.

cmake_policy(PUSH)
cmake_policy(VERSION 3.25)  # file names of any characters, whatever the caller's project is set to

function(writ_add_case_tests dir)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "PREFIX" "LABELS")
    if(DEFINED arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "writ_add_case_tests: `${arg_UNPARSED_ARGUMENTS}` is neither PREFIX nor LABELS")
    endif()
    get_filename_component(dir "${dir}" ABSOLUTE)
    file(GLOB cases CONFIGURE_DEPENDS "${dir}/*.json")
    if(NOT cases)
        message(FATAL_ERROR "writ_add_case_tests: no case file (*.json) in ${dir}")
    endif()
    if(NOT DEFINED arg_PREFIX)
        get_filename_component(arg_PREFIX "${dir}" NAME)
    endif()

    if(TARGET writ::cli)
        set(command "$<TARGET_FILE:writ::cli>" check)
    elseif(TARGET writ::case_runner)
        set(command "$<TARGET_FILE:writ::case_runner>")
    else()
        message(FATAL_ERROR "writ_add_case_tests needs the component `cli` or `testing` of writ")
    endif()

    foreach(case IN LISTS cases)
        get_filename_component(stem "${case}" NAME_WLE)
        set(test "${arg_PREFIX}.${stem}")
        add_test(NAME "${test}" COMMAND ${command} "${case}")
        # `writ check` counts nothing as no failure; a test must have something that can fail
        set_tests_properties("${test}" PROPERTIES
            FAIL_REGULAR_EXPRESSION "(^|\n)0 passed"
            LABELS "${arg_LABELS}")
    endforeach()
endfunction()

cmake_policy(POP)
