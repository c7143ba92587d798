/** What this program asks of the graph; `npm run persist` puts it into the gateway's manifest. */

export const INGEST = `mutation IngestFile($input: IngestFrameInput!) {
  ingestFrame(input: $input) { outcome frame { id } }
}`;

const UPLOAD = "id parts { offset size url uploaded }";

export const CREATE_UPLOAD = `mutation CreateUpload($input: CreateFrameUploadInput!) {
  createFrameUpload(input: $input) { upload { ${UPLOAD} } }
}`;

export const RESUME_UPLOAD = `query ResumeUpload($id: ID!) { frameUpload(id: $id) { ${UPLOAD} } }`;
