import { addActor } from './add/addActor.ts';
import { addArea } from './add/addArea.ts';
import { addComment } from './add/addComment.ts';
import { addNote } from './add/addNote.ts';
import { bringIn } from './add/bringIn.ts';
import { connect } from './add/connect.ts';
import { alignments, spreads } from './arrange/lineUp.ts';
import { nudges } from './arrange/nudge.ts';
import { pin, unpin } from './arrange/pin.ts';
import { stopTidying } from './arrange/stopTidying.ts';
import { tidy } from './arrange/tidy.ts';
import type { Command } from './Command.ts';
import { copy } from './edit/copy.ts';
import { cut } from './edit/cut.ts';
import { duplicate } from './edit/duplicate.ts';
import { mergeActors } from './edit/mergeActors.ts';
import { paste } from './edit/paste.ts';
import { redo } from './edit/redo.ts';
import { remove } from './edit/remove.ts';
import { undo } from './edit/undo.ts';
import { chooseShown } from './look/chooseShown.ts';
import { fitMap } from './look/fitMap.ts';
import { minimap } from './look/minimap.ts';
import { pans } from './look/pan.ts';
import { present } from './look/present.ts';
import { search } from './look/search.ts';
import { showAll } from './look/showAll.ts';
import { showComments } from './look/showComments.ts';
import { showFindings } from './look/showFindings.ts';
import { showLayers } from './look/showLayer.ts';
import { showView } from './look/showView.ts';
import { stopFollowing } from './look/stopFollowing.ts';
import { stopPresenting } from './look/stopPresenting.ts';
import { stopPreview } from './look/stopPreview.ts';
import { stopWhatIf } from './look/stopWhatIf.ts';
import { whatIf } from './look/whatIf.ts';
import { zoomIn } from './look/zoomIn.ts';
import { zoomOut } from './look/zoomOut.ts';
import { files } from './page/files.ts';
import { keysHelp } from './page/keysHelp.ts';
import { lockMap } from './page/lockMap.ts';
import { palette } from './page/palette.ts';
import { people } from './page/people.ts';
import { settings } from './page/settings.ts';
import { share } from './page/share.ts';
import { undelete } from './page/undelete.ts';
import { unlockMap } from './page/unlockMap.ts';
import { versions } from './page/versions.ts';
import { openMenu } from './select/openMenu.ts';
import { openRecord } from './select/openRecord.ts';
import { selectAll } from './select/selectAll.ts';
import { selectSeveral } from './select/selectSeveral.ts';
import { stepBack } from './select/stepBack.ts';
import { toggleSelected } from './select/toggleSelected.ts';

/**
 * Every command, in the order of the palette. Where two have the same keys, the first that is available is run.
 */
export const COMMANDS: readonly Command[] = [
  openRecord,

  addActor,
  connect,
  addNote,
  addArea,
  addComment,
  bringIn,

  undo,
  redo,
  copy,
  cut,
  paste,
  duplicate,
  remove,
  mergeActors,

  tidy,
  stopTidying,
  ...nudges,
  ...alignments,
  ...spreads,
  pin,
  unpin,

  openMenu,
  toggleSelected,
  selectSeveral,
  selectAll,
  stopPresenting,
  stopFollowing,
  stepBack,
  stopWhatIf,
  stopPreview,

  search,
  fitMap,
  minimap,
  zoomIn,
  zoomOut,
  ...pans,
  present,
  ...showView,
  chooseShown,
  ...showLayers,
  showAll,
  showFindings,
  whatIf,
  showComments,

  share,
  people,
  files,
  settings,
  lockMap,
  unlockMap,
  versions,
  undelete,
  palette,
  keysHelp,
];
