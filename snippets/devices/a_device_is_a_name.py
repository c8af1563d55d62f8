import torch

second_gpu = torch.device("cuda", 1)
print(second_gpu, second_gpu.type, second_gpu.index)
#> cuda:1 cuda 1

print(second_gpu == torch.device("cuda:1"))
#> True

x = torch.ones(3)
print(x.device, x.device == torch.device("cpu"))
#> cpu True

print(f"{x.device}", x.is_cuda)
#> cpu False

torch.device("gpu")
#> RuntimeError: Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, vulkan, mps, meta, hpu, mtia, privateuseone device type at start of device string: gpu
