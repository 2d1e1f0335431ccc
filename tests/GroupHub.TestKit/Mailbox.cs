using System.Collections.Concurrent;
using MimeKit;

namespace GroupHub.TestKit;

/// <summary>The mails the product has sent, as files.</summary>
public sealed class Mailbox(string folder)
{
    /// <summary>Of each mail, read once: among thousands one looks for the few to somebody.</summary>
    private readonly ConcurrentDictionary<string, string[]> _recipients = new();

    public IReadOnlyList<MimeMessage> To(string address) => System.IO.Directory.Exists(folder)
        ?
        [
            .. System.IO.Directory.GetFiles(folder, "*.eml")
                .Where(file => _recipients.GetOrAdd(file, RecipientsOf).Contains(address, StringComparer.OrdinalIgnoreCase))
                .Select(file => MimeMessage.Load(file))
                .OrderBy(mail => mail.Date),
        ]
        : [];

    private static string[] RecipientsOf(string file) => [.. MimeMessage.Load(file).To.Mailboxes.Select(box => box.Address)];
}
