import { blobContent, createBlob } from '../../../../platform/utilities/blob.ts';
import { scriptObject } from '../../../../runtime/script-object.ts';
import type { ImageState, VideoState } from '../../../questions/item-state.ts';
import { argumentsOf } from '../../arguments.ts';
import { Alignment, memberName } from '../../enums.ts';
import type { FormContext } from '../../form-context.ts';
import { duplicateOf, itemMethods } from '../item-methods.ts';

type ImageItem = GoogleAppsScript.Forms.ImageItem;
type VideoItem = GoogleAppsScript.Forms.VideoItem;

export function imageItem(context: FormContext, item: ImageState): ImageItem {
  const { execution } = context;
  const self: ImageItem = scriptObject<ImageItem>(
    execution,
    'ImageItem',
    {
      ...mediaMethods(context, item, 'ImageItem', () => self),
      duplicate: () => imageItem(context, duplicateOf(context, item)),
      getImage: () => {
        if (!item.image) return null as unknown as GoogleAppsScript.Base.Blob;
        const { base64, ...named } = item.image;
        return createBlob(execution, { ...named, bytes: Buffer.from(base64, 'base64') });
      },
      setImage: (image) => {
        const content = blobContent(image) ?? blobContent(image?.getBlob?.());
        if (!content) throw execution.realm.exception('Invalid argument: image');
        if (content.contentType !== null && !content.contentType.startsWith('image/'))
          throw execution.realm.exception('Invalid image data.');
        const { bytes, contentType, name } = content;
        item.image = { base64: bytes.toString('base64'), contentType, name };
        return self;
      },
    },
    item,
  );
  return self;
}

/** developers.google.com/apps-script/reference/forms/video-item#setVideoUrl(String): an address of YouTube, or a video's id. */
const youtube =
  /^(?:(?:https?:\/\/)?(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/)|youtu\.be\/))?([\w-]{11})(?:[?&#].*)?$/;

export function videoItem(context: FormContext, item: VideoState): VideoItem {
  const { execution } = context;
  const { text } = argumentsOf(execution);
  const self: VideoItem = scriptObject<VideoItem>(
    execution,
    'VideoItem',
    {
      ...mediaMethods(context, item, 'VideoItem', () => self),
      duplicate: () => videoItem(context, duplicateOf(context, item)),
      setVideoUrl: (url) => {
        const id = youtube.exec(text(url, 'VideoItem.setVideoUrl'))?.[1];
        if (id === undefined) throw execution.realm.exception('Invalid argument: youtubeUrl');
        item.youtubeId = id;
        return self;
      },
    },
    item,
  );
  return self;
}

function mediaMethods<Self>(
  context: FormContext,
  item: ImageState | VideoState,
  className: string,
  self: () => Self,
) {
  const { execution } = context;
  const { whole } = argumentsOf(execution);
  return {
    ...itemMethods(context, item, className, self),
    getAlignment: () => Alignment[item.alignment],
    setAlignment: (alignment: GoogleAppsScript.Forms.Alignment): Self => {
      const name = memberName(alignment, 'Alignment');
      if (name === undefined) throw execution.realm.exception('Invalid argument: alignment');
      item.alignment = name as ImageState['alignment'];
      return self();
    },
    getWidth: () => item.width,
    setWidth: (width: number): Self => {
      if (whole(width, `${className}.setWidth`) < 1)
        throw execution.realm.exception('Invalid argument: width');
      item.width = width;
      return self();
    },
  };
}
