"""The program without a face: plain Python that never imports Qt."""
