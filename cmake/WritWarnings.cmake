# The warnings this project holds itself to. They bind only us: a stranger who builds writ inside a
# project of his own, perhaps with a newer compiler, must not be stopped by them. They are errors
# through COMPILE_WARNING_AS_ERROR, so that `cmake --compile-no-warning-as-error` can lift that.
function(writ_warnings target)
    if(NOT PROJECT_IS_TOP_LEVEL)
        return()
    endif()
    target_compile_options(${target} PRIVATE
        $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow>)
    # g++ 12 sees an overlap in `"[" + name` at -O2 that is not there (GCC bug 105651, mended in 13)
    target_compile_options(${target} PRIVATE
        $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>)
    set_target_properties(${target} PROPERTIES
        CXX_EXTENSIONS OFF
        COMPILE_WARNING_AS_ERROR ON)
endfunction()
