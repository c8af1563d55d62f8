import time

import torch

plain = torch.ones(256, 1024, 1024)
pinned = plain.pin_memory()
print(plain.is_pinned(), pinned.is_pinned(), plain.nbytes // 2**20)

for name, x in {"plain": plain, "pinned": pinned}.items():
    x.to("cuda", non_blocking=True)
    torch.cuda.synchronize()
    start = time.perf_counter()
    x.to("cuda", non_blocking=True)
    asked = time.perf_counter() - start
    torch.cuda.synchronize()
    done = time.perf_counter() - start
    print(name, f"asked {asked * 1000:.1f} ms, done {done * 1000:.1f} ms")
