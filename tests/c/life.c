/* First, and alone: the header must not need another. */
#include <writ/c/writ.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The life of a case through the C ABI. Every failed check prints its line; the program counts them. */

static int failures = 0;

static void check_that(int holds, char const* what, int line)
{
    if (holds) return;
    ++failures;
    printf("life.c:%d: %s\n", line, what);
}
#define CHECK(condition) check_that((condition) != 0, #condition, __LINE__)

static char const small_case[] =
    "{\"schema\": \"writ/case/1\", \"title\": {\"kind\": \"mediation\", \"effective_on\": \"2022-08-20\","
    " \"claims\": [{\"id\": \"debt\", \"kind\": \"principal\", \"amount\": \"95300.00\", \"due_on\": \"2022-09-30\"}]},"
    " \"journal\": [{\"fact\": \"application_received\", \"on\": \"2023-02-01\"}],"
    " \"expect\": [{\"as_of\": \"2023-02-01\", \"stage\": \"applied\"}]}";
static char const filing[] =
    "{\"fact\": \"case_filed\", \"on\": \"2023-02-03\", \"number\": \"（2023）鲁0402执123号\", \"id\": \"filing\"}";

static writ_case* opened(void)
{
    writ_case* file = NULL;
    if (writ_open(small_case, strlen(small_case), &file, NULL) != WRIT_OK) {
        printf("life.c: the small case does not open\n");
        exit(1);
    }
    return file;
}

static char* written(writ_case const* file)
{
    char* text = NULL;
    CHECK(writ_write(file, &text, NULL) == WRIT_OK);
    if (text == NULL) exit(1);
    return text;
}

static writ_status post(writ_case* file, char const* fact) { return writ_post(file, fact, strlen(fact), NULL); }

/* The error object carries the name of the status and of the argument. */
static void check_error(char* error, writ_status status, char const* argument)
{
    char code[80];
    char file[80];
    snprintf(code, sizeof code, "\"code\": \"%s\"", writ_status_name(status));
    snprintf(file, sizeof file, "\"file\": \"%s\"", argument);
    CHECK(error != NULL);
    if (error == NULL) return;
    CHECK(strstr(error, "\"schema\": \"writ/error/1\"") != NULL);
    CHECK(strstr(error, code) != NULL);
    CHECK(strstr(error, file) != NULL);
    CHECK(strstr(error, "\"zh\": \"") != NULL);
    writ_text_free(error);
}

static void refuses_case(char const* text, writ_status expected)
{
    char* error = NULL;
    writ_case* file = (writ_case*)&failures;
    writ_status const status = writ_open(text, strlen(text), &file, &error);
    if (status != expected) printf("%s: %s\n", writ_status_name(status), text);
    CHECK(status == expected);
    CHECK(file == NULL);
    check_error(error, expected, "json");
}

/* A refused fact has its status, and the case is afterwards what it was. */
static void refuses_fact(writ_case* file, char const* fact, writ_status expected)
{
    char* error = NULL;
    char* const before = written(file);
    writ_status const status = writ_post(file, fact, strlen(fact), &error);
    char* const after = written(file);
    if (status != expected) printf("%s: %s\n", writ_status_name(status), fact);
    CHECK(status == expected);
    CHECK(strcmp(before, after) == 0);
    check_error(error, expected, "fact");
    writ_text_free(before);
    writ_text_free(after);
}

static void a_case_lives(void)
{
    writ_case* file = opened();
    char* error = (char*)&failures;
    char* answer = NULL;
    CHECK(writ_post(file, filing, strlen(filing), &error) == WRIT_OK);
    CHECK(error == NULL);
    CHECK(post(file, "{\"fact\": \"payment_received\", \"on\": \"2023-03-01\", \"amount\": \"15000\"}") == WRIT_OK);

    error = (char*)&failures;
    CHECK(writ_assess(file, NULL, "2023-06-01", NULL, &answer, &error) == WRIT_OK);
    CHECK(error == NULL);
    CHECK(answer != NULL && strstr(answer, "\"schema\": \"writ/assessment/1\"") != NULL);
    CHECK(answer != NULL && strstr(answer, "\"stage\": \"filed\"") != NULL);
    CHECK(answer != NULL && strstr(answer, "\"principal\": \"80300.00\"") != NULL);
    CHECK(answer != NULL && strstr(answer, "（2023）鲁0402执123号") != NULL);
    writ_text_free(answer);

    /* what the books had not learned by then is not seen */
    CHECK(writ_assess(file, NULL, "2023-06-01", "2023-02-02T12:00+08:00", &answer, NULL) == WRIT_OK);
    CHECK(answer != NULL && strstr(answer, "\"stage\": \"applied\"") != NULL);
    writ_text_free(answer);
    writ_case_free(file);
}

static void what_is_written_opens_again(void)
{
    writ_case* file = opened();
    writ_case* again = NULL;
    char* first;
    char* second;
    CHECK(post(file, filing) == WRIT_OK);
    first = written(file);
    CHECK(strstr(first, "\"expect\"") != NULL);
    CHECK(writ_open(first, strlen(first), &again, NULL) == WRIT_OK);
    second = written(again);
    CHECK(strcmp(first, second) == 0);
    writ_text_free(first);
    writ_text_free(second);
    writ_case_free(again);
    writ_case_free(file);
}

static void the_size_counts_and_not_a_nul(void)
{
    writ_case* file = NULL;
    char* error = NULL;
    size_t const size = strlen(small_case);
    char* const copy = malloc(size);
    CHECK(copy != NULL);
    if (copy == NULL) return;
    memcpy(copy, small_case, size);
    CHECK(writ_open(copy, size, &file, NULL) == WRIT_OK);
    writ_case_free(file);
    CHECK(writ_open(copy, size - 1, &file, &error) == WRIT_MALFORMED);
    check_error(error, WRIT_MALFORMED, "json");
    CHECK(writ_open(copy, 0, &file, &error) == WRIT_MALFORMED);
    check_error(error, WRIT_MALFORMED, "json");
    free(copy);
}

static void cases_are_refused(void)
{
#define TITLE "\"title\": {\"kind\": \"judgment\", \"effective_on\": \"2022-08-20\", \"claims\": []}"
#define CASE(rest) "{\"schema\": \"writ/case/1\", " TITLE ", " rest "}"
    refuses_case("[1,", WRIT_MALFORMED);
    refuses_case("\xff\xfe", WRIT_MALFORMED);
    refuses_case(CASE("\"jurnal\": []"), WRIT_UNKNOWN_NAME);
    refuses_case(CASE("\"journal\": {}"), WRIT_WRONG_TYPE);
    refuses_case("{\"schema\": \"writ/case/9\"}", WRIT_INVALID_VALUE);
    refuses_case("{\"schema\": \"writ/case/1\", " TITLE "}", WRIT_MISSING);
    refuses_case(CASE("\"journal\": [], \"journal\": []"), WRIT_DUPLICATE);
#undef CASE
#undef TITLE
}

static void facts_are_refused(void)
{
    writ_case* file = opened();
    refuses_fact(file, "nothing", WRIT_MALFORMED);
    refuses_fact(file, "{\"fact\": \"case_flied\", \"on\": \"2023-02-03\"}", WRIT_UNKNOWN_NAME);
    refuses_fact(file, "[]", WRIT_WRONG_TYPE);
    refuses_fact(file, "{\"fact\": \"case_filed\", \"on\": \"2023-02-30\", \"number\": \"x\"}", WRIT_INVALID_VALUE);
    refuses_fact(file, "{\"fact\": \"case_filed\", \"on\": \"2023-02-03\"}", WRIT_MISSING);
    refuses_fact(file, "{\"fact\": \"case_filed\", \"fact\": \"case_filed\"}", WRIT_DUPLICATE);
    refuses_fact(file,
                 "{\"fact\": \"payment_received\", \"on\": \"2023-03-01\", \"from\": \"nobody\","
                 " \"amount\": \"1\"}",
                 WRIT_UNKNOWN_ID);
    refuses_fact(file, "{\"fact\": \"notice_served\", \"on\": \"2023-03-01\", \"debtor\": \"creditor\"}",
                 WRIT_WRONG_ROLE);
    refuses_fact(file, "{\"fact\": \"detention_released\", \"at\": \"2023-03-01T08:00\", \"person\": \"debtor\"}",
                 WRIT_END_WITHOUT_BEGINNING);
    refuses_fact(file,
                 "{\"fact\": \"payment_received\", \"on\": \"2023-03-01\", \"from\": \"debtor\","
                 " \"amount\": \"99999999999999999999\"}",
                 WRIT_OVERFLOW);
    CHECK(post(file, filing) == WRIT_OK);
    refuses_fact(file, "{\"fact\": \"case_filed\", \"on\": \"2023-02-04\", \"number\": \"x\"}", WRIT_SECOND_BEGINNING);
    CHECK(post(file, "{\"fact\": \"closed_completed\", \"on\": \"2023-05-01\"}") == WRIT_OK);
    refuses_fact(file, "{\"fact\": \"closed_completed\", \"on\": \"2023-06-01\"}", WRIT_AFTER_CLOSING);
    writ_case_free(file);
}

static void questions_are_refused(void)
{
    writ_case* file = opened();
    char* answer = (char*)&failures;
    char* error = NULL;
    CHECK(writ_assess(file, NULL, "2023-06-31", NULL, &answer, &error) == WRIT_INVALID_VALUE);
    CHECK(answer == NULL);
    check_error(error, WRIT_INVALID_VALUE, "as_of");
    CHECK(writ_assess(file, NULL, "2023-06-01", "noon", &answer, &error) == WRIT_INVALID_VALUE);
    check_error(error, WRIT_INVALID_VALUE, "known_at");
    writ_case_free(file);
}

static void a_question_beyond_the_law_is_refused(void)
{
    static char const old[] =
        "{\"schema\": \"writ/case/1\", \"title\": {\"kind\": \"judgment\", \"effective_on\": \"2001-08-20\","
        " \"claims\": [{\"id\": \"debt\", \"kind\": \"principal\", \"amount\": \"1\"}]}, \"journal\": []}";
    writ_case* file = NULL;
    char* answer = NULL;
    char* error = NULL;
    CHECK(writ_open(old, strlen(old), &file, NULL) == WRIT_OK);
    CHECK(writ_assess(file, NULL, "2023-06-01", NULL, &answer, &error) == WRIT_OUT_OF_COVERAGE);
    CHECK(answer == NULL);
    check_error(error, WRIT_OUT_OF_COVERAGE, "file");
    writ_case_free(file);
}

static void a_law_is_chosen(void)
{
    static char const changed[] = "{\"schema\": \"writ/law/1\","
                                  " \"choose\": [{\"option\": \"D-15\", \"reading\": \"not_counted\"}]}";
    static char const twice[] =
        "{\"schema\": \"writ/law/1\", \"amend\": [{\"parameter\": \"D-03\", \"from\": \"2014-08-01\","
        " \"value\": {\"per\": \"day\", \"value\": \"0.0002\"}, \"source\": \"x\"}]}";
    writ_case* file = opened();
    writ_law* law = NULL;
    char* built_in = NULL;
    char* answer = NULL;
    char* error = (char*)&failures;
    CHECK(post(file, filing) == WRIT_OK);
    CHECK(writ_law_open(changed, strlen(changed), &law, &error) == WRIT_OK);
    CHECK(error == NULL);
    CHECK(writ_assess(file, NULL, "2023-06-01", NULL, &built_in, NULL) == WRIT_OK);
    CHECK(writ_assess(file, law, "2023-06-01", NULL, &answer, NULL) == WRIT_OK);
    CHECK(built_in != NULL && answer != NULL && strcmp(built_in, answer) != 0);
    writ_text_free(built_in);
    writ_text_free(answer);
    writ_law_free(law);
    CHECK(writ_law_open("{}", 2, &law, &error) == WRIT_MISSING);
    CHECK(law == NULL);
    check_error(error, WRIT_MISSING, "json");
    CHECK(writ_law_open(twice, strlen(twice), &law, &error) == WRIT_LAW_CONFLICT);
    check_error(error, WRIT_LAW_CONFLICT, "json");
    writ_case_free(file);
}

/* The place of what the lifecycle refuses is known too: here the second line. */
static void a_refused_fact_has_a_place(void)
{
    static char const fact[] = "{\"fact\": \"notice_served\", \"on\": \"2023-03-01\",\n \"debtor\": \"creditor\"}";
    writ_case* file = opened();
    char* error = NULL;
    CHECK(writ_post(file, fact, strlen(fact), &error) == WRIT_WRONG_ROLE);
    CHECK(error != NULL && strstr(error, "\"line\": 2, \"column\": 12") != NULL);
    CHECK(error != NULL && strstr(error, "\"pointer\": \"/debtor\"") != NULL);
    writ_text_free(error);
    writ_case_free(file);
}

static void null_is_refused(void)
{
    writ_case* file = opened();
    writ_case* out = NULL;
    writ_law* law = NULL;
    char* text = NULL;
    char* error = NULL;
    CHECK(writ_open(NULL, 0, &out, &error) == WRIT_NULL_ARGUMENT);
    check_error(error, WRIT_NULL_ARGUMENT, "json");
    CHECK(writ_open(small_case, strlen(small_case), NULL, &error) == WRIT_NULL_ARGUMENT);
    check_error(error, WRIT_NULL_ARGUMENT, "out");
    CHECK(writ_post(NULL, filing, strlen(filing), &error) == WRIT_NULL_ARGUMENT);
    check_error(error, WRIT_NULL_ARGUMENT, "file");
    CHECK(writ_post(file, NULL, 7, &error) == WRIT_NULL_ARGUMENT);
    check_error(error, WRIT_NULL_ARGUMENT, "fact");
    CHECK(writ_assess(NULL, NULL, "2023-06-01", NULL, &text, &error) == WRIT_NULL_ARGUMENT);
    check_error(error, WRIT_NULL_ARGUMENT, "file");
    CHECK(writ_assess(file, NULL, NULL, NULL, &text, &error) == WRIT_NULL_ARGUMENT);
    check_error(error, WRIT_NULL_ARGUMENT, "as_of");
    CHECK(writ_assess(file, NULL, "2023-06-01", NULL, NULL, &error) == WRIT_NULL_ARGUMENT);
    check_error(error, WRIT_NULL_ARGUMENT, "out");
    CHECK(writ_law_open(NULL, 0, &law, &error) == WRIT_NULL_ARGUMENT);
    check_error(error, WRIT_NULL_ARGUMENT, "json");
    CHECK(writ_law_open("{}", 2, NULL, &error) == WRIT_NULL_ARGUMENT);
    check_error(error, WRIT_NULL_ARGUMENT, "out");
    CHECK(writ_write(NULL, &text, &error) == WRIT_NULL_ARGUMENT);
    check_error(error, WRIT_NULL_ARGUMENT, "file");
    CHECK(writ_write(file, NULL, &error) == WRIT_NULL_ARGUMENT);
    check_error(error, WRIT_NULL_ARGUMENT, "out");
    CHECK(writ_open(NULL, 0, NULL, NULL) == WRIT_NULL_ARGUMENT);
    CHECK(writ_write(NULL, NULL, NULL) == WRIT_NULL_ARGUMENT);
    writ_text_free(NULL);
    writ_case_free(NULL);
    writ_law_free(NULL);
    writ_case_free(file);
}

static void names_and_numbers_stand(void)
{
    static struct {
        writ_status status;
        char const* name;
    } const known[] = {{0, "ok"}, {1, "malformed"}, {2, "unknown_name"}, {3, "wrong_type"}, {4, "invalid_value"},
                       {5, "missing"}, {6, "duplicate"}, {7, "unknown_id"}, {8, "wrong_role"},
                       {9, "end_without_beginning"}, {10, "second_beginning"}, {11, "after_closing"},
                       {12, "out_of_coverage"}, {13, "law_conflict"}, {14, "overflow"}, {1001, "null_argument"},
                       {1002, "no_memory"}, {1003, "internal"}, {-1, "unknown"}, {15, "unknown"}, {1000, "unknown"}};
    size_t i;
    for (i = 0; i < sizeof known / sizeof known[0]; ++i)
        CHECK(strcmp(writ_status_name(known[i].status), known[i].name) == 0);
    CHECK(strchr(writ_version(), '.') != NULL);
}

int main(void)
{
    a_case_lives();
    what_is_written_opens_again();
    the_size_counts_and_not_a_nul();
    cases_are_refused();
    facts_are_refused();
    questions_are_refused();
    a_question_beyond_the_law_is_refused();
    a_law_is_chosen();
    a_refused_fact_has_a_place();
    null_is_refused();
    names_and_numbers_stand();
    if (failures != 0) printf("%d checks failed\n", failures);
    return failures == 0 ? 0 : 1;
}
