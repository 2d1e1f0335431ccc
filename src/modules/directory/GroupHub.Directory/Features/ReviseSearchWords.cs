using FluentValidation;
using GroupHub.Directory.Engine.Text;
using GroupHub.Foundation;
using Volo.Abp;
using Volo.Abp.SettingManagement;

namespace GroupHub.Directory.Features;

/// <summary>Says which words mean the same; searches heed it at once, nothing has to be indexed again.</summary>
public sealed record ReviseSearchWords(string? Text) : ICommand<SearchWords>;

internal sealed class ReviseSearchWordsValidator : AbstractValidator<ReviseSearchWords>
{
    public ReviseSearchWordsValidator() => RuleFor(c => c.Text).MaximumLength(DirectorySettings.MaxSynonymsLength);
}

internal sealed class ReviseSearchWordsHandler(ISettingManager settings)
    : ICommandHandler<ReviseSearchWords, SearchWords>
{
    public async Task<SearchWords> Handle(ReviseSearchWords command, CancellationToken cancellation)
    {
        var lines = (command.Text ?? "")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(lines, line => Synonyms.Parse(line).IsEmpty) is { } useless)
        {
            throw new BusinessException(DirectoryErrors.LonelyWord).WithData("line", useless);
        }

        var text = string.Join('\n', lines);
        await settings.SetForCurrentTenantAsync(DirectorySettings.Synonyms, text);
        return new SearchWords(text);
    }
}
