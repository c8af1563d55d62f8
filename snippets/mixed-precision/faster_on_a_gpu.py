import torch
from torch.utils.benchmark import Timer

a = torch.randn(8192, 8192, device="cuda")
for precision in ("highest", "high"):
    torch.set_float32_matmul_precision(precision)
    milliseconds = Timer("a @ a", globals={"a": a}).timeit(10).mean * 1000
    print("float32", precision, f"{milliseconds:.2f} ms")
torch.set_float32_matmul_precision("highest")

for dtype in (torch.float16, torch.bfloat16):
    b = a.to(dtype)
    milliseconds = Timer("b @ b", globals={"b": b}).timeit(10).mean * 1000
    print(dtype, f"{milliseconds:.2f} ms")
