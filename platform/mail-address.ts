/**
 * Whether the text is the address of one mailbox, as mails can be sent to it: the dot-atom form of
 * RFC 5322 in ASCII, without names, comments, quotes or lists, so nothing in it can become a
 * header, another recipient or a command of SMTP. A domain of one label is allowed: mail inside an
 * observatory may need no more.
 */
export function isMailAddress(text: string): boolean {
  const [local = "", domain = "", ...rest] = text.split("@");
  return (
    rest.length === 0 &&
    local.length <= 64 &&
    text.length <= 254 &&
    LOCAL.test(local) &&
    domain.split(".").every((label) => LABEL.test(label))
  );
}

const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const LABEL = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i;
