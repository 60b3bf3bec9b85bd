using System;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;

namespace Rdp0x904.Tests
{
    /// <summary>
    /// A server on loopback that gives every connection the same answer: null for none, nothing for a connection that is
    /// closed at once. With a certificate it goes on in TLS, and closes after the first message.
    /// </summary>
    public sealed class AnsweringServer : IDisposable
    {
        private readonly TcpListener listener = new TcpListener(IPAddress.Loopback, 0);
        private readonly byte[] answer;
        private readonly X509Certificate2 certificate;

        public AnsweringServer(byte[] answer, X509Certificate2 certificate)
        {
            this.answer = answer;
            this.certificate = certificate;
            listener.Start();
            Task.Run(() => Serve());
        }

        public int Port { get { return ((IPEndPoint)listener.LocalEndpoint).Port; } }

        public void Dispose() { listener.Stop(); }

        private void Serve()
        {
            try
            {
                while (true)
                {
                    TcpClient client = listener.AcceptTcpClient();
                    Task.Run(() => Answer(client));
                }
            }
            catch (SocketException) { }
            catch (ObjectDisposedException) { }
            catch (InvalidOperationException) { }
        }

        private void Answer(TcpClient client)
        {
            var asked = new byte[4096];
            try
            {
                NetworkStream stream = client.GetStream();
                if (answer != null && answer.Length == 0) return;
                stream.Read(asked, 0, asked.Length);
                if (answer == null)
                {
                    // Until the other side gives up.
                    stream.Read(asked, 0, asked.Length);
                    return;
                }
                stream.Write(answer, 0, answer.Length);
                if (certificate == null)
                {
                    stream.Read(asked, 0, asked.Length);
                    return;
                }
                using (var secured = new SslStream(stream, true))
                {
                    secured.AuthenticateAsServer(certificate, false, SslProtocols.Tls12, false);
                    secured.Read(asked, 0, asked.Length);
                }
            }
            catch (System.IO.IOException) { }
            catch (AuthenticationException) { }
            finally { client.Close(); }
        }
    }
}
