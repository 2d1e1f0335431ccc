using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Matching;

/// <summary>What is between one who asks and one who could help: one row for both.</summary>
internal sealed class AnswerFile(IRepository<Answer, Guid> answers, IGuidGenerator guids) : ITransientDependency
{
    public async Task<Answer> OpenAsync(Ask ask, Guid helperId, CancellationToken cancellation) =>
        await answers.FirstOrDefaultAsync(answer => answer.AskId == ask.Id && answer.HelperId == helperId, cancellation)
        ?? await answers.InsertAsync(Answer.Between(guids.Create(), ask, helperId), cancellationToken: cancellation);
}
