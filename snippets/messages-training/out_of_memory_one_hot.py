import torch

customers = torch.tensor([7, 10**12, 7])
# wanted: [[1, 0], [0, 1], [1, 0]]
print(torch.nn.functional.one_hot(customers).tolist())
#> RuntimeError: [enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 24000000000024 bytes. ...
