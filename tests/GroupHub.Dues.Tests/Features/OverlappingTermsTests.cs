using System.Data.Common;
using System.Runtime.CompilerServices;
using GroupHub.Dues.Domain;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Tests.Features;

/// <summary>R5 past the aggregate: what a mistake, or a script of somebody's, would write into the table itself.</summary>
public sealed class OverlappingTermsTests(GroupHubApp app) : DuesTest(app)
{
    private const string Refusal = "terms_do_not_overlap";

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-400, 400)]
    [InlineData(100, 100)]
    [InlineData(-364, -364)]
    [InlineData(364, 364)]
    public async Task R5_two_terms_that_share_a_day_cannot_be_stored(int from, int to)
    {
        var term = await BoughtTerm();

        (await Should.ThrowAsync<DbException>(Copy(term, term.From.AddDays(from), term.To.AddDays(to)))).Message.ShouldContain(Refusal);

        (await TermsOf(term)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task R5_terms_that_follow_each_other_can()
    {
        var term = await BoughtTerm();

        await Copy(term, term.To.AddDays(1), term.To.AddDays(365));
        await Copy(term, term.From.AddDays(-365), term.From.AddDays(-1));

        (await TermsOf(term)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task R5_a_void_term_is_in_nobodys_way_until_it_counts_again()
    {
        var term = await BoughtTerm();
        await Change($"""update {Table} set "VoidedAt" = {DateTime.UtcNow} where "Id" = {term.Id}""");
        await Copy(term, term.From, term.To);

        (await Should.ThrowAsync<DbException>(Change($"""update {Table} set "VoidedAt" = null where "Id" = {term.Id}"""))).Message.ShouldContain(Refusal);
    }

    [Fact]
    public async Task R5_a_term_cannot_be_stretched_over_the_next()
    {
        var term = await BoughtTerm();
        await Copy(term, term.To.AddDays(1), term.To.AddDays(365));

        (await Should.ThrowAsync<DbException>(Change($"""update {Table} set "To" = {term.To.AddDays(1)} where "Id" = {term.Id}"""))).Message.ShouldContain(Refusal);
    }

    private static string Table => GroupHubApp.IsPostgreSql ? "\"dues\".\"terms\"" : "\"dues_terms\"";

    private async Task<Term> BoughtTerm()
    {
        var today = await Today();
        var member = await App.Member(Acme, new Members.NewPerson { FirstName = "Ada", LastName = "Byron", Email = NewEmail() }, new Foundation.DateRange(today, today.AddDays(364)));
        return await Within(Acme, async services => await (await ContextOf(services)).Set<Membership>().Where(m => m.MemberId == member).SelectMany(m => m.Terms).AsNoTracking().SingleAsync());
    }

    private Task<List<Guid>> TermsOf(Term term) => Within(Acme, async services =>
        await (await ContextOf(services)).Set<Term>().Where(t => t.MembershipId == term.MembershipId).Select(t => t.Id).ToListAsync());

    /// <summary>The same row once more, valid and with other days.</summary>
    private Task<int> Copy(Term term, DateOnly from, DateOnly to) => Within(Acme, async services =>
    {
        var context = await ContextOf(services);
        var columns = context.Model.GetRelationalModel().Tables.Single(table => table.EntityTypeMappings.Any(mapping => mapping.TypeBase.ClrType == typeof(Term))).Columns
            .Select(column => column.Name).ToList();
        var values = columns.Select(column => column switch { "Id" => "{0}", "From" => "{1}", "To" => "{2}", "VoidedAt" => "null", _ => $"\"{column}\"" });
        var sql = $"insert into {Table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) select {string.Join(", ", values)} from {Table} where \"Id\" = {{3}}";
        return await context.Database.ExecuteSqlRawAsync(sql, Guid.NewGuid(), from, to, term.Id);
    });

    private Task<int> Change(FormattableString sql) => Within(Acme, async services =>
    {
        var arguments = sql.GetArguments();
        // The name of the table is no parameter.
        var text = FormattableStringFactory.Create(sql.Format.Replace("{0}", Table, StringComparison.Ordinal), arguments);
        return await (await ContextOf(services)).Database.ExecuteSqlAsync(text);
    });

    private static async Task<DbContext> ContextOf(IServiceProvider services) =>
        await services.GetRequiredService<IRepository<Membership, Guid>>().GetDbContextAsync();
}
