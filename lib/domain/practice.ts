/** An account of the practice network. Everyone there is made up. */
export interface PracticeProfile {
  handle: string;
  name: string;
  followers: number;
  /** Whether a picture is set; the practice network draws it, so no image file is needed. */
  avatar: boolean;
  /** `undefined` takes the made-up text of the locale; the empty string means that there is none. */
  bio?: string;
  link: string;
}

export interface PracticePost {
  id: string;
  author: string;
  /** ISO 8601 instant. */
  at: string;
  likes: number;
  /** `undefined` takes the made-up text of the locale under the post's id. */
  text?: string;
  picture: boolean;
  /** The picture's description for people who do not see it. */
  alt?: string;
}

/** The whole made-up network at one moment. */
export interface PracticeNetwork {
  /** The signed-in account's handle; `null` when signed out. */
  viewer: string | null;
  profiles: readonly PracticeProfile[];
  /** Newest first. */
  posts: readonly PracticePost[];
}
