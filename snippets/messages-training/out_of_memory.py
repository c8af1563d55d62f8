import torch

torch.manual_seed(0)
points = torch.randperm(10_000_000)
# wanted: tensor(9999999)
print((points - points[:, None]).abs().max())
#> RuntimeError: [enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 800000000000000 bytes. Error code 12 (Cannot allocate memory)
