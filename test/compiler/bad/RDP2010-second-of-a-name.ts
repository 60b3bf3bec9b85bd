export function getIPAddress(): string {
  return '1';
}
// here
export function getIpAddress(): string {
  return '2';
}
