import torch

x = torch.ones(1_000_000, 2)
# wanted: [[1000000.0, 1000000.0], [1000000.0, 1000000.0]]
print((x @ x.T).tolist())
#> RuntimeError: [enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 4000000000000 bytes. ...
