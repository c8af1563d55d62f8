import time

import torch

a = torch.randn(8192, 8192, device="cuda")
b = a @ a
torch.cuda.synchronize()

start = time.perf_counter()
b = a @ a
asked = time.perf_counter() - start
torch.cuda.synchronize()
done = time.perf_counter() - start
print(f"asked after {asked * 1000:.2f} ms, done after {done * 1000:.2f} ms")

start = time.perf_counter()
b = a @ a
b[0, 0].item()
print(f"with item() {(time.perf_counter() - start) * 1000:.2f} ms")
