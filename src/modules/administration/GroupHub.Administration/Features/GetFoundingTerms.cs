using GroupHub.Administration.Onboarding;
using GroupHub.Foundation;
using Microsoft.Extensions.Configuration;

namespace GroupHub.Administration.Features;

public sealed record GetFoundingTerms : IQuery<FoundingTerms>;

/// <param name="IsOpen">Whether anybody may found an association here.</param>
/// <param name="Domain">What follows an association's name in its address, such as <c>.example.org</c>.</param>
public sealed record FoundingTerms(bool IsOpen, string Domain);

internal sealed class GetFoundingTermsHandler(
    FoundingDoor door, IConfiguration configuration) : IQueryHandler<GetFoundingTerms, FoundingTerms>
{
    public async Task<FoundingTerms> Handle(GetFoundingTerms query, CancellationToken cancellation) =>
        new(await door.IsOpenAsync(), $".{configuration["App:Domain"]}");
}
