/* The same library from C: a case as text in, answers and refusals as text out. */
#include <writ/c/writ.h>

#include <stdio.h>
#include <string.h>

static char const text[] =
    "{\"schema\": \"writ/case/1\",\n"
    " \"title\": {\"kind\": \"mediation\", \"effective_on\": \"2022-08-20\", \"claims\": [\n"
    "   {\"id\": \"debt\", \"kind\": \"principal\", \"amount\": \"95300.00\", \"due_on\": \"2022-09-30\"}]},\n"
    " \"journal\": [{\"fact\": \"application_received\", \"on\": \"2023-02-01\"},\n"
    "   {\"fact\": \"case_filed\", \"on\": \"2023-02-03\", \"number\": \"（2023）鲁0402执123号\"}]}\n";

static void post(writ_case* file, char const* fact)
{
    char* error;
    writ_status const status = writ_post(file, fact, strlen(fact), &error);
    printf("%s: %s\n", writ_status_name(status), status == WRIT_OK ? fact : error);
    writ_text_free(error);
}

int main(void)
{
    writ_case* file;
    char* answer;
    char* error;
    if (writ_open(text, strlen(text), &file, &error) != WRIT_OK) {
        fprintf(stderr, "%s\n", error);
        writ_text_free(error);
        return 1;
    }
    post(file, "{\"fact\": \"payment_received\", \"on\": \"2023-03-01\", \"amount\": \"15000.00\"}");
    post(file, "{\"fact\": \"case_filed\", \"on\": \"2023-03-02\", \"number\": \"（2023）鲁0402执124号\"}");

    if (writ_assess(file, NULL, "2023-06-01", NULL, &answer, &error) == WRIT_OK) {
        char const* const stage = strstr(answer, "\"stage\"");
        printf("%.*s\n", (int)strcspn(stage, ","), stage);   /* a host hands the whole to its JSON reader */
        writ_text_free(answer);
    }
    if (writ_write(file, &answer, &error) == WRIT_OK) {
        fputs(answer, stdout);
        writ_text_free(answer);
    }
    writ_case_free(file);
    return 0;
}
