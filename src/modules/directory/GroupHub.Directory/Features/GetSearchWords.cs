using GroupHub.Foundation;
using Volo.Abp.Settings;

namespace GroupHub.Directory.Features;

/// <summary>The words that mean the same to the association.</summary>
public sealed record GetSearchWords : IQuery<SearchWords>;

/// <param name="Text">A group per line, its words and phrases separated by commas.</param>
public sealed record SearchWords(string Text);

internal sealed class GetSearchWordsHandler(ISettingProvider settings) : IQueryHandler<GetSearchWords, SearchWords>
{
    public async Task<SearchWords> Handle(GetSearchWords query, CancellationToken cancellation) =>
        new(await settings.GetOrNullAsync(DirectorySettings.Synonyms) ?? "");
}
