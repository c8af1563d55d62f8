import time

import torch


def milliseconds(function):
    torch.cuda.synchronize()
    start = time.perf_counter()
    function()
    torch.cuda.synchronize()
    return (time.perf_counter() - start) * 1000


a = torch.randn(1000, 1000)
print(f"first {milliseconds(lambda: a.cuda() @ a.cuda()):.1f} ms")
print(f"second {milliseconds(lambda: a.cuda() @ a.cuda()):.1f} ms")

a = a.cuda()
print(f"there already {milliseconds(lambda: a @ a):.2f} ms")
