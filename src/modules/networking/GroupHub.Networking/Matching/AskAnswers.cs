using GroupHub.Members;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking.Matching;

/// <summary>
/// Who has offered to help with one of one's own asks, with the address at which they can be written to: hidden or not,
/// because whoever offers help was told that it goes along.
/// </summary>
internal sealed class AskAnswers(Book<Answer> answers, Colleagues colleagues, IMemberDirectory people)
    : ITransientDependency
{
    private const int Most = 50;

    public async Task<IReadOnlyList<AskAnswer>> ListAsync(Ask ask, CancellationToken cancellation)
    {
        var offered = await (await answers.ReadAsync(cancellation))
            .Where(answer => answer.AskId == ask.Id && answer.OfferedAt != null && answer.AskerPassedAt == null)
            .OrderBy(answer => answer.OfferedAt)
            .Take(Most)
            .ToListAsync(cancellation);
        Guid[] helpers = [.. offered.Select(answer => answer.HelperId)];
        var shown = await colleagues.GetAsync(helpers, cancellation);
        var emails = (await people.GetAsync(helpers, cancellation))
            .ToDictionary(person => person.Id, person => person.Email);

        return
        [
            .. from answer in offered
               where shown.ContainsKey(answer.HelperId)
               select new AskAnswer
               {
                   Id = answer.Id,
                   Person = shown[answer.HelperId],
                   Message = answer.Message,
                   Email = emails[answer.HelperId],
                   OfferedAt = answer.OfferedAt!.Value,
                   IsAccepted = answer.AcceptedAt is not null,
               },
        ];
    }
}
