/**
 * The words that name parts of a page. Only these, and the words of a network's own selectors, survive in an
 * attribute's value. None of them says anything about a person, so a name that happens to be one of them gives
 * nothing away. Add a word only if that stays true.
 */
// prettier-ignore
export const STRUCTURAL_WORDS: readonly string[] = [
  // The page and its parts.
  'account', 'accounts', 'action', 'actions', 'activity', 'ad', 'add', 'ads', 'alert', 'all', 'alternate', 'analytics',
  'anchor', 'android', 'any', 'app', 'apps', 'area', 'article', 'aside', 'attachment', 'attachments', 'audience', 'audio',
  'author', 'auto', 'avatar', 'back', 'background', 'badge', 'banner', 'bar', 'bio', 'block', 'body', 'bookmark', 'bottom',
  'box', 'browse', 'btn', 'button', 'buttons', 'cancel', 'canonical', 'caption', 'card', 'cards', 'carousel', 'category',
  'cell', 'center', 'channel', 'channels', 'chat', 'close', 'collapse', 'column', 'comment', 'comments', 'community',
  'company', 'compose', 'composer', 'confirm', 'contact', 'container', 'content', 'control', 'conversation', 'count',
  'counter', 'cover', 'create', 'creator', 'dashboard', 'date', 'delete', 'desc', 'description', 'desktop', 'detail',
  'details', 'dialog', 'dismiss', 'draft', 'drafts', 'drawer', 'drop', 'dropdown', 'edit', 'editable', 'editor', 'element',
  'empty', 'end', 'entity', 'entry', 'error', 'event', 'events', 'expand', 'explore', 'feed', 'field', 'file', 'filter',
  'follow', 'follower', 'followers', 'following', 'footer', 'form', 'friend', 'friends', 'gallery', 'global', 'grid',
  'group', 'groups', 'guide', 'handle', 'head', 'header', 'heading', 'hero', 'hidden', 'highlight', 'highlights', 'home',
  'hover', 'icon', 'id', 'identifier', 'identity', 'image', 'images', 'inbox', 'info', 'inline', 'input', 'insights', 'intro',
  'ios', 'item', 'items', 'join', 'key', 'label', 'language', 'layout', 'left', 'like', 'likes', 'line', 'link', 'links',
  'list', 'load', 'loading', 'locale', 'location', 'log', 'login', 'logo', 'logout', 'main', 'me', 'media', 'member',
  'members', 'menu', 'message', 'messages', 'messaging', 'meta', 'mobile', 'modal', 'module', 'more', 'name', 'nav',
  'navbar', 'navigation', 'new', 'next', 'note', 'notification', 'notifications', 'of', 'online', 'open', 'option',
  'options', 'other', 'overflow', 'overlay', 'own', 'owner', 'page', 'pages', 'panel', 'paragraph', 'password', 'photo',
  'photos', 'picker', 'picture', 'pill', 'pinned', 'placeholder', 'play', 'player', 'playlist', 'popover', 'popup', 'post',
  'posts', 'preview', 'previous', 'primary', 'privacy', 'profile', 'profiles', 'progress', 'promo', 'publish', 'public',
  'query', 'rail', 'react', 'reaction', 'reactions', 'reel', 'reels', 'region', 'reply', 'replies', 'repost', 'reposts',
  'request', 'result', 'results', 'right', 'root', 'row', 'save', 'saved', 'schedule', 'scheduled', 'schema', 'screen',
  'scroll', 'search', 'secondary', 'section', 'see', 'select', 'selected', 'self', 'send', 'separator', 'settings', 'share',
  'sheet', 'show', 'side', 'sidebar', 'sign', 'signed', 'signin', 'signup', 'site', 'skeleton', 'slide', 'slot', 'social',
  'spinner', 'start', 'state', 'stats', 'status', 'sticky', 'stories', 'story', 'stream', 'subscribe', 'subscriber',
  'subscribers', 'suggested', 'suggestion', 'suggestions', 'summary', 'switch', 'switcher', 'tab', 'tabs', 'tag', 'tags',
  'text', 'textarea', 'theme', 'thread', 'thumb', 'thumbnail', 'time', 'timeline', 'timestamp', 'title', 'to', 'toast',
  'toggle', 'toolbar', 'tooltip', 'top', 'topcard', 'topic', 'topics', 'trigger', 'type', 'typeahead', 'unfollow', 'unread',
  'up', 'upload', 'url', 'user', 'username', 'users', 'value', 'verified', 'video', 'videos', 'view', 'viewer', 'views',
  'visible', 'web', 'website', 'widget', 'window', 'wrapper', 'zone',
  // What networks call their parts.
  'appbar', 'board', 'boards', 'carousel', 'flagshipnav', 'pin', 'pins', 'sdui', 'shreddit', 'sidenav', 'subreddit',
  'tweet', 'tweets', 'ytd',
  // What elements and roles are called.
  'alertdialog', 'application', 'checkbox', 'combobox', 'complementary', 'contentinfo', 'css', 'false', 'figure', 'img',
  'javascript', 'json', 'ld', 'listbox', 'listitem', 'ltr', 'manifest', 'menubar', 'menuitem', 'nofollow', 'none',
  'noopener', 'noreferrer', 'only', 'plain', 'plaintext', 'preload', 'presentation', 'progressbar', 'radio',
  'radiogroup', 'rowgroup', 'rtl', 'searchbox', 'slider', 'stylesheet', 'submit', 'tabindex', 'table', 'tablist',
  'tabpanel', 'tel', 'textbox', 'treeitem', 'true', 'until', 'found', 'viewport',
  // The vocabularies of a page's head.
  'al', 'og', 'package', 'fb', 'twitter', 'robots', 'referrer', 'color',
];
