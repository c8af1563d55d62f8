import torch
from torch.utils.benchmark import Timer

a = torch.randn(8192, 8192, device="cuda")
begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))

a @ a
begin.record()
for _ in range(10):
    a @ a
end.record()
torch.cuda.synchronize()
print(f"events {begin.elapsed_time(end) / 10:.2f} ms")

timer = Timer("a @ a", globals={"a": a})
print(f"Timer {timer.timeit(10).mean * 1000:.2f} ms")
