import torch

# wanted: [2.0, 3.0]
x = torch.tensor([1.0, 2.0], device="gpu")
#> RuntimeError: Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, vulkan, mps, meta, hpu, mtia, privateuseone device type at start of device string: gpu
