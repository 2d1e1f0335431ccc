using MimeKit;

namespace GroupHub.TestKit;

/// <summary>The mails the product has sent, as files.</summary>
public sealed class Mailbox(string folder)
{
    public IReadOnlyList<MimeMessage> To(string address) =>
        System.IO.Directory.Exists(folder)
            ? [.. System.IO.Directory.GetFiles(folder, "*.eml").Select(file => MimeMessage.Load(file)).Where(mail => mail.To.Mailboxes.Any(box => string.Equals(box.Address, address, StringComparison.OrdinalIgnoreCase))).OrderBy(mail => mail.Date)]
            : [];
}
