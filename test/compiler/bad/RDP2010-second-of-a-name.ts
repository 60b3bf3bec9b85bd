export function getIPAddress(): string {
  return '1';
}
export function getIpAddress(): string {
  // here
  return '2';
}
